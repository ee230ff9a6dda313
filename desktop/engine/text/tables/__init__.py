"""Tables as sites keep them: CSV or a workbook, read within limits that hold while reading."""
