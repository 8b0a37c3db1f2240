# Three facts over the case records that come in.
reduce inputs as $r ([0, 0, 0];
  .[0] += ([$r.contacts[]? | select(.reached and (.voided | not))] | length) |
  .[1] += ([$r.acuity[]? | select(.voided | not)] | length) |
  .[2] += ([$r.sccp[]? | select(.signed and (.voided | not))] | length)) | join(" ")
