#!/usr/bin/env python3
"""Recomputes figures of a report from the raw text of a compilation, without any of the program's code.

zongshu report COMPILATION.txt --json > report.json
python3 src/test/python/report_spot_checks.py COMPILATION.txt report.json

The compilation is a text file whose table of contents names each paper once, its title with a page number behind it, and
each paper begins with its title on a line. Prints each figure twice, as reported and as recomputed; ends with 1 if two differ.
"""
import json
import re
import sys


def papers(raw):
    """Title, text (no white space), lines and paragraphs of each paper, in order."""
    raw_lines = raw.split("\n")
    lines = [line.strip(" \u3000\t\r：") for line in raw_lines]
    entry = re.compile(r"^([^。，；]{4,40}?)[\s\u3000.·…]+\d{1,3}$")
    titles = [m.group(1).strip(" \u3000：") for m in map(entry.match, lines) if m]
    starts = []
    at = 0
    for title in titles:
        for i in range(at, len(lines)):
            if lines[i] == title:
                starts.append(i)
                at = i + 1
                break
        else:
            sys.exit("title not found in the text: " + title)
    found = []
    for k, start in enumerate(starts):
        end = starts[k + 1] if k + 1 < len(starts) else len(lines)
        own = [line for line in lines[start:end] if not re.match(r"^[一二三]、[省市县]级$", line)]
        found.append((titles[k], re.sub(r"\s", "", "".join(own)), own, paragraphs(raw_lines[start:end])))
    return found


def paragraphs(lines):
    """Lines joined to paragraphs, one a line: an indented line and a numbered heading begin one, what follows a heading too."""
    text = ""
    after_heading = True
    for line in lines:
        heading = re.match(r"^[一二三四五六七八九]、", line) is not None
        text += "\n" if heading or after_heading or line.startswith("\u3000") else ""
        text += re.sub(r"\s", "", line)
        after_heading = heading
    return text


def main():
    raw = open(sys.argv[1], encoding="utf-8-sig").read()
    report = json.load(open(sys.argv[2], encoding="utf-8"))
    own = papers(raw)
    texts = [text for _, text, _, _ in own]
    numeral = re.compile(r"(?:^|。)([一二三四五六七八九])[、,，．.]")
    checks = []

    checks.append(("papers", len(report["papers"]), len(own)))
    checks.append(("titles in order of the compilation",
                   sorted(p["title"].replace("\u3000", "") for p in report["papers"]),
                   sorted(title.replace("\u3000", "") for title, _, _, _ in own)))

    # Sections: papers whose main headings are numbered 一、二、… have as many sections as such lines.
    by_title = {p["title"]: p for p in report["papers"]}
    counted = {}
    for title, _, lines, _ in own:
        numbers = ""
        for line in lines:
            # A heading may be glued to the end of the paragraph before it; what follows in order is one.
            for found in numeral.findall(line):
                numbers += found if found == "一二三四五六七八九"[len(numbers):len(numbers) + 1] else ""
        at_starts = [line[0] for line in lines if numeral.match(line)]
        # Papers that skip or repeat a number are no matter of plain counting.
        if len(numbers) > 1 and all(n in numbers for n in at_starts) and len(at_starts) == len(set(at_starts)):
            counted[title] = len(numbers)
    checks.append(("sections of the %d papers numbered 一、二、…" % len(counted),
                   sum(len(by_title[t]["sections"]) for t in counted), sum(counted.values())))

    # Order: every heading of a section stands in its paper, and in the order reported.
    in_order = total = 0
    for title, text, _, _ in own:
        at = 0
        for section in by_title[title]["sections"]:
            heading = re.sub(r"\s", "", section["heading"])
            if heading:
                total += 1
                place = text.find(heading, at)
                in_order += place >= 0
                at = max(at, place)
    checks.append(("section headings that stand in their paper in the order reported", total, in_order))

    # Formulas: the four that most papers have among the sure ones, and two at the edge.
    sure = [f for f in report["formulas"] if f["score"] > 0.8]
    chosen = sorted(sure, key=lambda f: (-f["documents"], f["text"]))[:4] + sorted(sure, key=lambda f: (f["documents"], f["text"]))[:2]
    for f in chosen:
        checks.append((f["text"] + " papers", f["documents"], sum(f["text"] in t for t in texts)))
        checks.append((f["text"] + " occurrences", f["occurrences"], sum(t.count(f["text"]) for t in texts)))

    # Pairs: side by side, both whole units between marks or the halves of a unit of eight.
    for pair in report["pairs"][:2]:
        a, b = pair["first"], pair["second"]
        units = 0
        for _, _, _, text in own:
            for x, y in ((a, b), (b, a)):
                units += len(re.findall("(?<![\u4e00-\u9fff])%s[，、；,;]?%s(?![\u4e00-\u9fff])" % (x, y), text))
        checks.append((a + " beside " + b, pair["together"], units))

    bad = 0
    for name, reported, recomputed in checks:
        same = reported == recomputed
        bad += not same
        shown = (len(reported), len(recomputed)) if isinstance(reported, list) else (reported, recomputed)
        print("%-5s %s: %s | %s" % ("equal" if same else "DIFF", name, *shown))
        if not same and isinstance(reported, list):
            print("      ", set(reported) ^ set(recomputed))
    print("%d figures, %d differ" % (len(checks), bad))
    return 1 if bad else 0


sys.exit(main())
