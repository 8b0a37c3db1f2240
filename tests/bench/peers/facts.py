# Three facts over the case files of a store, with two processes: contacts that reached the client, indexes
# taken, plans signed.
import multiprocessing
import os
import sys

import ujson


def count(folder):
    reached = indexes = signed = 0
    for entry in os.scandir(folder):
        with open(entry.path, "rb") as file:
            record = ujson.loads(file.read())
        for contact in record.get("contacts", ()):
            if contact.get("reached") and "voided" not in contact:
                reached += 1
        for index in record.get("acuity", ()):
            if "voided" not in index:
                indexes += 1
        for plan in record.get("sccp", ()):
            if "signed" in plan and "voided" not in plan:
                signed += 1
    return reached, indexes, signed


if __name__ == "__main__":
    folders = [entry.path for entry in os.scandir(sys.argv[1] + "/cases")]
    with multiprocessing.Pool(2) as pool:
        print(*map(sum, zip(*pool.imap_unordered(count, folders, 4))))
