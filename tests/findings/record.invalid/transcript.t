# Only a document that is not valid without a reason would carry this.
$ rsc explain record.invalid
