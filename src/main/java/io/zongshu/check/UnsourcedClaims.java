package io.zongshu.check;

import io.zongshu.brief.Brief;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** 素材结论: claims of being first, complete or honoured that the brief does not make. */
final class UnsourcedClaims implements Algorithm {
    /** What tells an aim; a claim behind it in its sentence claims nothing. */
    private static final Pattern AIM = Pattern.compile("力争|确保|争取|努力|争当|打算|下一步|下步|计划|[将要拟](?!求)|目标");
    private static final Pattern ORDINAL = Pattern.compile("^第一(?:[，、：]|书记|时间|产业|季度|批|责任人|线|轮|次|届|期|阶段|步|议题|课|要务|资源|动力|道|种|类|代|章|节|关|粒|人称|副|责任|医院|中学|小学|现场)");

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        Optional<Brief> brief = paper.materials().brief();
        if (brief.isEmpty()) {
            return;
        }
        String known = BriefCells.text(brief.get());
        List<String> claims = paper.claims().stream().filter(c -> !known.contains(c)).toList();
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            String text = paragraph.text();
            int at = 0;
            while (at < text.length()) {
                int from = at;
                String claim = claims.stream().filter(c -> text.startsWith(c, from)).max(java.util.Comparator.comparingInt(String::length)).orElse("");
                if (!claim.isEmpty() && isClaim(paper, paragraph, at, claim)) {
                    int start = at;
                    rules.forEach(r -> found.add(r, paragraph, start, start + claim.length(), Map.of()));
                }
                at += Math.max(1, claim.length());
            }
        }
    }

    private static boolean isClaim(CheckedPaper paper, CheckedParagraph paragraph, int at, String claim) {
        String text = paragraph.text();
        boolean ordinal = claim.equals("第一") && (ORDINAL.matcher(text.substring(at)).find() || paragraph.isHeading());
        int start = at;
        while (start > 0 && "。；！？".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        boolean aim = AIM.matcher(text.substring(start, at)).find();
        return !ordinal && !aim && !paper.isQuoted(paragraph, at, at + claim.length());
    }
}
