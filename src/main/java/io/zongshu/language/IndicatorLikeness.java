package io.zongshu.language;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How likely two indicators in normal form are one: 1 if they say the same, 0 if something declared tells them apart (other
 * verbs, opposites, names, limits, a mean against a sum).
 *
 * <p>Between the two: the letters that both nouns share, in order, weighted (Levenshtein's alignment without substitutions:
 * the longest common subsequence). What one says more may stand in the other's context (its item, its heading) at a small
 * loss. Words that only one says make it narrower (高层次人才, 人才); words that each says instead of the other's make it
 * another (供水管网, 排水管网), which costs much more.
 */
public final class IndicatorLikeness {
    /** The weight of a letter in a word that says little. */
    static final double WEAK = 0.3;

    private static final double IN_CONTEXT = 0.8;
    private static final double SINGLE = 0.5;
    private static final double INSTEAD = 0.7;
    private static final double MUCH_INSTEAD = 0.5;
    private static final double BORROWED = 0.9;
    private static final double BARE = 0.97;
    private static final double OF_ITEM = 0.9;
    private static final int LEAST_ITEM = 4;
    private static final double GENERAL = 0.45;
    private static final double GENERAL_DONE = 0.6;
    private static final double GENERAL_WHOLE = 0.8;
    /** What an office has one of a year. */
    private static final Set<String> WHOLES = Set.of("利润", "产值", "税收", "收入", "支出");
    /** What is not summed up has its mean over the year as its value. */
    private static final Pattern NO_SUM = Pattern.compile(".*(?:浓度|时间|时长|时限|用时|气温|温度|水平|价格?|率|得分|指数)");
    private static final double KIND = 0.73;
    private static final double IN_ORDER = 0.95;
    private static final double MOVED = 0.95;
    private static final double UNLISTED = 0.95;
    private static final double HALF_ALIKE = 0.5;
    private static final double QUITE_ALIKE = 0.8;

    private final IndicatorForms forms;
    private final VerbLikeness verbs;
    private final ContextLikeness context;
    /** The forms of items that bare figures stand under: each is compared with many others. */
    private final Map<String, IndicatorForm> items = new ConcurrentHashMap<>();

    public IndicatorLikeness(IndicatorForms forms) {
        this.forms = forms;
        this.verbs = new VerbLikeness(forms);
        this.context = new ContextLikeness(forms);
    }

    /**
     * An indicator where it stands.
     *
     * @param topic letters of what it is said of, parted by |: item, measures, clause before
     * @param field letters of the field that it belongs to: theme, sheet
     * @param owner letters of whose report it is, by its file's name; says nothing between figures of one owner
     * @param names what stands in quotes around it
     * @param verbs of what is done around it
     */
    public record Placed(IndicatorForm form, String topic, String field, String owner, Set<String> names, Set<String> verbs) {
        public Placed {
            names = Set.copyOf(names);
            verbs = Set.copyOf(verbs);
        }

        String context() {
            return topic + "|" + field + "|" + owner;
        }

        /** The same with the kind of the things listed instead of the list. */
        Placed unlisted(IndicatorForms forms) {
            IndicatorForm f = form;
            IndicatorForm kind = new IndicatorForm(
                    f.verbs(), f.listing(), f.contrasts(), f.names(), f.limits(), f.fresh(), f.total(), f.average(), forms.isGeneral(f.listing()), "");
            return new Placed(kind, topic, field, owner, names, verbs);
        }

        Placed withoutOwner() {
            return new Placed(form, topic, field, "", names, verbs);
        }

        /** What was said just before it. */
        String before() {
            String[] parts = topic.split("\\|", -1);
            return parts.length > 2 ? parts[2] : "";
        }

        /** Letters of its item. */
        public String item() {
            return topic.substring(0, Math.max(0, topic.indexOf('|')));
        }
    }

    /** Likeness in 0..1. */
    public double of(Placed one, Placed other) {
        boolean oneOwner = !one.owner().isEmpty() && one.owner().equals(other.owner());
        return oneOwner ? ofOwners(one.withoutOwner(), other.withoutOwner()) : ofOwners(one, other);
    }

    private double ofOwners(Placed one, Placed other) {
        double whole = asSaid(one, other);
        boolean mine = !one.form().listing().isEmpty();
        boolean theirs = !other.form().listing().isEmpty();
        // What only one of them lists may be what the other gives the kind of.
        return mine == theirs ? whole : Math.max(whole, UNLISTED * asSaid(mine ? one.unlisted(forms) : one, theirs ? other.unlisted(forms) : other));
    }

    private double asSaid(Placed one, Placed other) {
        IndicatorForm a = one.form();
        IndicatorForm b = other.form();
        double verbs = this.verbs.of(one, other);
        boolean apart = verbs == 0 || a.opposed(b) || otherNames(a.names(), b.names())
                || disjoint(Set.copyOf(a.limits()), Set.copyOf(b.limits())) || otherAverage(a, b);
        if (apart) {
            return 0;
        }
        double nouns = a.noun().isEmpty() || b.noun().isEmpty() ? borrowed(one, other) : nouns(one, other);
        boolean general = (a.general() || b.general()) && !a.noun().isEmpty() && !b.noun().isEmpty();
        double like = nouns * (general ? general(one, other) : 1);
        return verbs * Math.max(like, a.general() == b.general() ? 0 : kind(one, other));
    }

    // “双随机、一公开” is also called “双随机”.
    /** Whether both have names, and none of one is, or is part of, one of the other's. */
    public static boolean otherNames(Set<String> a, Set<String> b) {
        return disjoint(a, b) && a.stream().noneMatch(x -> b.stream().anyMatch(y -> x.contains(y) || y.contains(x)));
    }

    // 平均浓度 and 浓度, 平均用时 and 年均用时 are one; 人均收入 and 收入 are not.
    private static boolean otherAverage(IndicatorForm a, IndicatorForm b) {
        return !average(a).equals(average(b));
    }

    private static String average(IndicatorForm form) {
        boolean measured = form.average().equals("年均") && NO_SUM.matcher(form.noun()).matches();
        return measured ? "" : form.average().replace("平均", "");
    }

    private static boolean disjoint(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    // A bare figure is of what stands around it.
    private double borrowed(Placed one, Placed other) {
        if (one.form().noun().isEmpty() && other.form().noun().isEmpty()) {
            boolean items = !one.item().isEmpty() && !other.item().isEmpty();
            // 总里程826公里 of 在建高速公路项目11个 is what an item 在建高速公路项目总里程 counts.
            double before = Math.max(context.beforeIsItem(one, other), context.beforeIsItem(other, one));
            return items ? Math.max(BARE * context.alike(one.item(), other.item()), BORROWED * before) : BORROWED * IN_CONTEXT * context.around(one, other);
        }
        Placed named = one.form().noun().isEmpty() ? other : one;
        Placed bare = named == one ? other : one;
        double said = ContextLikeness.share(forms.weights(named.form().noun()), ContextLikeness.inContext(named.form().noun(), bare.context()), named.form().noun(), bare.context());
        boolean sameDoing = !named.form().verbs().isEmpty() && named.form().verbs().equals(bare.form().verbs());
        double around = named.form().general() && sameDoing && saysNothing(bare.item()) && saysNothing(named.item()) ? GENERAL_DONE : named.form().general() ? IN_CONTEXT * context.around(one, other) : 0;
        return Math.max(Math.max(BORROWED * said, around), OF_ITEM * ofItem(named, bare));
    }

    private boolean saysNothing(String item) {
        return item.isEmpty() || forms.of(item).noun().isEmpty();
    }

    // 156公里 of the item 燃气老旧管网改造 counts 燃气老旧管网.
    private double ofItem(Placed named, Placed bare) {
        IndicatorForm item = items.computeIfAbsent(bare.item(), forms::of);
        boolean apart = item.noun().length() < LEAST_ITEM || item.general() || named.form().general() || item.opposed(named.form());
        return apart ? 0 : nouns(named, new Placed(item, bare.topic(), bare.field(), bare.owner(), bare.names(), bare.verbs()));
    }

    private double nouns(Placed one, Placed other) {
        String a = one.form().noun();
        String b = other.form().noun();
        double inOrder = nouns(one, other, Alignment.shared(a, b));
        // 新备案海外仓, 海外仓新增备案: the same words in another order.
        return inOrder >= IN_ORDER ? inOrder : Math.max(inOrder, MOVED * nouns(one, other, Alignment.moved(a, b)));
    }

    private double nouns(Placed one, Placed other, boolean[][] shared) {
        String a = one.form().noun();
        String b = other.form().noun();
        Side mine = side(a, shared[0], other.context());
        Side theirs = side(b, shared[1], one.context());
        if (mine.own() == 0 || theirs.own() == 0) {
            return 0;
        }
        double least = Math.min(mine.covered(), theirs.covered());
        double most = Math.max(mine.covered(), theirs.covered());
        double instead = Math.min(mine.left(), theirs.left());
        double factor = instead >= 2 ? MUCH_INSTEAD : instead >= 1 ? INSTEAD : 1;
        return (least + most) / 2 * factor;
    }

    /** How far a noun is accounted for: by the other noun alone, with the other's context; and the weight that is left. */
    private record Side(double own, double covered, double left) {}

    private Side side(String noun, boolean[] shared, String context) {
        double[] weights = forms.weights(noun);
        boolean[] around = ContextLikeness.inContext(noun, context);
        double all = 0;
        double own = 0;
        double covered = 0;
        double left = 0;
        for (int i = 0; i < noun.length(); i++) {
            boolean alone = shared[i] && noun.length() > 1 && !(i > 0 && shared[i - 1]) && !(i + 1 < noun.length() && shared[i + 1]);
            double here = shared[i] ? (alone ? SINGLE : 1) : around[i] ? IN_CONTEXT : 0;
            all += weights[i];
            own += shared[i] ? here * weights[i] : 0;
            covered += here * weights[i];
            left += here == 0 && weights[i] == 1 ? 1 : 0;
        }
        return new Side(own / all, covered / all, left);
    }

    // 投资 of one project and 投资 of another: what stands around them decides.
    private double general(Placed one, Placed other) {
        double sure = (Math.max(context.around(one, other), namedThere(one, other)) - HALF_ALIKE) / (QUITE_ALIKE - HALF_ALIKE);
        boolean sameDoing = !one.form().verbs().isEmpty() && one.form().verbs().equals(other.form().verbs());
        double least = whole(one, other) && whole(other, one) ? GENERAL_WHOLE : sameDoing ? GENERAL_DONE : GENERAL;
        return least + (1 - least) * Math.max(0, Math.min(1, sure));
    }

    // 选手 of 举办技能大赛 may be what 技能大赛有860名 counts, if nothing but the kind is said.
    private double kind(Placed one, Placed other) {
        Placed kind = one.form().general() ? one : other;
        Placed named = kind == one ? other : one;
        String noun = named.form().noun();
        return kind.form().noun().isEmpty() ? 0 : KIND * ContextLikeness.share(forms.weights(noun), ContextLikeness.inContext(noun, kind.context()), noun, "");
    }

    // 利润总额 of a paper that says nothing else there is the whole office's.
    private static boolean whole(Placed one, Placed other) {
        String noun = one.form().noun();
        String[] parts = one.topic().split("\\|", -1);
        boolean nothing = parts.length > 2 && (parts[0] + parts[1] + parts[2]).replace(noun, "").isEmpty();
        return nothing && noun.length() > 1 && noun.equals(other.form().noun()) && one.form().verbs().isEmpty() && WHOLES.contains(noun);
    }

    // 水利投资 is 投资 of a table of 水利工程: what one names the other has around it.
    private double namedThere(Placed one, Placed other) {
        if (one.form().general() == other.form().general()) {
            return 0;
        }
        Placed named = one.form().general() ? other : one;
        Placed general = named == one ? other : one;
        String noun = named.form().noun();
        String context = general.form().noun() + "|" + general.topic();
        return ContextLikeness.share(forms.weights(noun), ContextLikeness.inContext(noun, context), noun, "");
    }
}
