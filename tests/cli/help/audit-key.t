# rsc audit key --help
$ rsc audit key --help
Make a pair of keys for seals
Usage: rsc audit key [OPTIONS] FILE

Positionals:
  FILE REQUIRED               The secret key; FILE.pub becomes the public one

Options:
  -h,--help                   Print this help
  -q,--quiet                  Print no warnings

Examples:
  rsc audit key audit
      Makes audit, the secret key, and audit.pub.
  rsc audit key /media/safe/seals
      On a medium that is kept away from the store.

The manual: man rsc-audit
