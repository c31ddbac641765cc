package io.zongshu.check;

import java.util.Set;

/** Units by what they measure: all that only count things are one kind. */
final class UnitKind {
    private static final String COUNT = "个";
    /** Letters of units that measure or that count people, homes and visits. */
    private static final String MEASURING = "元亩里米方顷吨克斤瓦时％%‰倍折年月天日岁人户升度伏镑分秒点℃";
    private static final Set<String> VISITS = Set.of("人次", "人");

    private UnitKind() {}

    static String of(String unit) {
        if (VISITS.contains(unit)) {
            return "人";
        }
        boolean measures = unit.chars().anyMatch(c -> MEASURING.indexOf(c) >= 0);
        return measures && !unit.equals("点") ? unit : COUNT;
    }
}
