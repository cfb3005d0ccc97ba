"""The command line: flags and protocol, exit codes, nothing else."""
