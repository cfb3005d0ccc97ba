"""What came of texts in earlier runs, so that an unchanged text costs no analysis.

A folder `.brandlint_cache` beside the settings holds outcomes by a key: a digest of the text's
bytes and of all that decides what is found in it (`context`). What does not fit, is damaged or
can't be written is passed over: the cache may cost time, but never changes a report.
"""
