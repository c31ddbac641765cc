package io.zongshu.check;

import java.util.Set;

/** Units by what they measure: all that only count things are one kind. */
final class UnitKind {
    private static final String COUNT = "个";
    /** Letters of units that measure or that count people, homes and visits. */
    private static final String MEASURING = "元亩里米方顷吨克斤瓦时％%‰倍折年月天日岁人户升度伏镑分秒点℃";
    private static final Set<String> POWER = Set.of("千瓦时", "度", "度电", "kWh");
    private static final Set<String> VISITS = Set.of("人次", "人");

    private UnitKind() {}

    static String of(String unit) {
        if (VISITS.contains(unit)) {
            return "人";
        }
        if (POWER.contains(unit)) {
            return "千瓦时";
        }
        boolean measures = unit.chars().anyMatch(c -> MEASURING.indexOf(c) >= 0);
        return measures && !unit.equals("点") ? unit : COUNT;
    }

    /** Whether two measure words may stand for one another though they count different things elsewhere: 36家, 36户 of firms. */
    static boolean exchangeable(String one, String other) {
        return one.equals("户") && other.equals("家") || one.equals("家") && other.equals("户");
    }
}
