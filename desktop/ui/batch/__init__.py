"""The batch page: a thin adapter over `desktop.workspace.batch`."""
