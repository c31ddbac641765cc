package io.zongshu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place that a paragraph names in full: 石矶镇.
 *
 * @param name without 市, 县, 镇 …
 * @param end behind 市, 县, 镇 …
 */
record NamedPlace(int start, int end, String name, String suffix) {
    private static final Pattern SUFFIX = Pattern.compile("街道|社区|[市县区镇乡村]");
    /** Letters that no name of a place has, and that stand before one. */
    private static final String NO_NAME = "的了在让把与和对向从到为由是等及其以于给被将会同各全本我该每两几多个所有至、第一二三四五六七八九十百千万余近约年月日项进入出驻下返回回往赴来去住离归属用做当里外内前后又都也还就再这那位届版涉";
    private static final Pattern NO_PLACE = Pattern.compile(
            ".*(?:城|农|乡|山|新|行政|自然|老|古|小|集|强|名|重|特|贫困|示范|空心|城乡|夜|早|菜|超|股|楼|集|门|上|都|省|地|街|片|校|厂|园|库|营|景|辖|郊|专|战|误|盲|禁|牧|林|矿|社|家|水|神|红|国|党|校|责任|街道|嘎查|城中|大湾|经开|高新|开发|开放|地级|首家|盟|抓|配强|提高|未设)$");
    /** What follows the suffix where it is the beginning of another word: 镇域, 村民, 市场. */
    private static final Map<String, Pattern> BEHIND = Map.of(
            "市", Pattern.compile("^(?:民|值|容|面|直|场(?!监)|内|外|域|区|井)"),
            "县", Pattern.compile("^(?:级|域|情|际|内|外|长|志|直|属)"),
            "区", Pattern.compile("^(?:级|域|情|际|间|划|块|位|别|内|外|长|直|属)"),
            "镇", Pattern.compile("^(?:级|域|区|村|街|情|长|直|静|定|痛)"),
            "乡", Pattern.compile("^(?:级|域|镇|村|情|长|愁|音|土|亲|贤|间|下)"),
            "村", Pattern.compile("^(?:级|民|域|庄|落|道|企|医|花|情|史|志|容|干|务|集|规|委|两委|组|组织|屯|社|居|寨)"));
    private static final int LONGEST = 3;

    /** The places of a paragraph, apart from words such as 城市 or 示范区. */
    static List<NamedPlace> in(CheckedPaper paper, CheckedParagraph paragraph, List<String> general) {
        List<NamedPlace> places = new ArrayList<>();
        String text = paragraph.text();
        ProperNames names = new ProperNames(paper, paragraph);
        Matcher matcher = SUFFIX.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            while (start > 0 && matcher.start() - start < LONGEST && isLetter(text.charAt(start - 1))
                    && !ends(text, start)) {
                start--;
            }
            place(text, start, matcher, names, general, places);
        }
        return places;
    }

    private static boolean isLetter(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && NO_NAME.indexOf(c) < 0;
    }

    // 云川市苇塘区: the second name begins behind the first.
    private static boolean ends(String text, int at) {
        return "市县区镇乡省".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static void place(
            String text, int longest, Matcher matcher, ProperNames names, List<String> general, List<NamedPlace> places) {
        for (int start = longest; matcher.start() - start >= 2; start++) {
            String name = text.substring(start, matcher.start());
            boolean begins = start == 0 || !isLetter(text.charAt(start - 1)) || names.begins(start) || ends(text, start);
            if (begins && isPlace(name, matcher, text, general) && names.isName(start, matcher.start())) {
                places.add(new NamedPlace(start, matcher.end(), name, matcher.group()));
                return;
            }
        }
    }

    private static boolean isPlace(String name, Matcher matcher, String text, List<String> general) {
        String suffix = matcher.group();
        boolean word = suffix.length() == 1 && NO_PLACE.matcher(name).matches();
        Pattern behind = BEHIND.get(suffix);
        boolean goesOn = behind != null && behind.matcher(text.substring(matcher.end())).find();
        return !word && !goesOn && general.stream().noneMatch(name::contains);
    }
}
