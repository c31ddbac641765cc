package io.zongshu.language;

import io.zongshu.files.YamlNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counties, districts, towns and subdistricts that a text names, known by the endings that indicators.yaml declares. */
public final class Places {
    /** 全县, 国家高新区, 每个乡镇: any or all of them, by how the name begins or what it holds. */
    private static final Pattern NONE = Pattern.compile("[全各我本该乡城市老新].*(?<!城.区)|.*副[县区镇乡]|国家.*|.*[各全个每].*");

    private final Pattern inText;
    private final Pattern atStart;
    private final Pattern ofOffice;
    private final WordList noPlaces;

    /** From 地名 of indicators.yaml. */
    Places(YamlNode data) {
        StringBuilder endings = new StringBuilder();
        for (String ending : data.get("结尾").texts()) {
            endings.append(endings.isEmpty() ? "" : "|").append(around("(?<!", data.get("前面不是").get(ending)))
                    .append(Pattern.quote(ending)).append(around("(?!", data.get("后面不是").get(ending)));
        }
        String name = "[\\p{IsHan}]{2,4}?(?:" + endings + ")";
        inText = Pattern.compile("(?:^|[，。；：、（在]|其中)((?!其中)" + name + ")(?![级域委政属直内])");
        atStart = Pattern.compile("^(" + name + ")(?![级域委政属直内])");
        ofOffice = Pattern.compile("^(?:.{2,6}?[省市州])?([\\p{IsHan}]{1,4}?(?:" + oneOf(data.get("部门所在").texts()) + "))");
        noPlaces = new WordList(data.get("不是地名").texts());
    }

    private static String around(String look, YamlNode words) {
        return words.texts().isEmpty() ? "" : look + oneOf(words.texts()) + ")";
    }

    private static String oneOf(List<String> words) {
        return words.isEmpty() ? "(?!)" : "\\Q" + String.join("\\E|\\Q", words) + "\\E";
    }

    /** The first place that a text names at the beginning of a clause or after 在; empty if none. */
    public String in(String text) {
        Matcher matcher = inText.matcher(text);
        while (matcher.find()) {
            if (isPlace(matcher.group(1))) {
                return matcher.group(1);
            }
        }
        return "";
    }

    /** The place that a text begins with; empty if with none. */
    String at(String text) {
        Matcher matcher = atStart.matcher(text);
        return matcher.find() && isPlace(matcher.group(1)) ? matcher.group(1) : "";
    }

    /** The county, town … of an office's name: 青禾县 of 云川市青禾县民政局; empty if it names none. */
    public String ofOffice(String name) {
        Matcher matcher = ofOffice.matcher(name);
        if (!matcher.find()) {
            return "";
        }
        String place = matcher.group(1);
        boolean tooShort = place.length() < 3 && !place.endsWith("街道");
        return tooShort || !isPlace(place) ? "" : place;
    }

    private boolean isPlace(String name) {
        return !NONE.matcher(name).matches() && noPlaces.before(name, name.length()).isEmpty();
    }
}
