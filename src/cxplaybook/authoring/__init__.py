"""Changes to a playbook's own files, made for its authors: a new thing, a new name for an old one."""
