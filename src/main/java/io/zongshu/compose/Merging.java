package io.zongshu.compose;

import io.zongshu.brief.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one section of those most akin, while there are too many. */
final class Merging {
    /** What it costs to be as large as a fair share of the paper. */
    private static final double CROWDED = 0.8;

    /** What it costs to stand one section farther apart in the brief. */
    private static final double FAR = 0.1;
    private static final double FAR_STRANGERS = 0.4;

    /** What it costs to put together what has nothing in common. */
    private static final double STRANGERS = 1;
    private static final double HALF = 0.5;

    /** So few facts need no section of their own. */
    private static final int SMALL = 2;

    /** A small section joins one that it has a name in common with, where so many others tell on average so much more. */
    private static final double THIN = 0.35;

    private static final int MANY = 4;

    /** What it costs to need more than two names in a heading. */
    private static final double NAMELESS = 2;

    /** Sections of one joint name become one, if it is no larger part of the paper. */
    private static final double MOST_OF_PAPER = 0.45;

    private static final double SAYS_NOTHING = 0.6;

    /** The family whose section keeps its place. */
    private static final String LEADING = "政治";

    private final Theming theming;
    private final String business;

    Merging(Theming theming, String business) {
        this.theming = theming;
        this.business = business;
    }

    /** A section is merged where there are too many, or where it has one fact only or too little to tell; then those of one joint name. */
    void merge(List<Bundle> bundles, int most) {
        int facts = bundles.stream().mapToInt(Bundle::size).sum();
        double fair = facts / (double) most;
        while (bundles.size() > 1) {
            boolean lone = bundles.size() > 2 && bundles.stream().anyMatch(b -> b.size() < 2);
            boolean tooMany = bundles.size() > most && !lone;
            int best = -1;
            int with = -1;
            double highest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < bundles.size(); i++) {
                for (int j = i + 1; j < bundles.size(); j++) {
                    boolean weak = bundles.size() > 2 && Math.min(bundles.get(i).size(), bundles.get(j).size()) < 2;
                    double kin = kinship(bundles, bundles.get(i), bundles.get(j));
                    double crowd = (bundles.get(i).size() + bundles.get(j).size()) / fair;
                    double score = kin
                            - (nameless(bundles, bundles.get(i), bundles.get(j)) ? NAMELESS : 0)
                            - (weak ? 0 : CROWDED * crowd * crowd)
                            - (kin > 0 ? FAR * (j - i) : STRANGERS + FAR_STRANGERS * (j - i));
                    boolean thin = bundles.size() >= MANY && kin >= Theming.SAME_JOINT && (thin(bundles, bundles.get(i)) || thin(bundles, bundles.get(j)));
                    if ((tooMany || weak || !lone && thin) && score > highest) {
                        highest = score;
                        best = i;
                        with = j;
                    }
                }
            }
            if (best < 0) {
                break;
            }
            join(bundles, best, with);
        }
        for (int i = 0; i < bundles.size(); i++) {
            for (int j = bundles.size() - 1; j > i; j--) {
                String joint = joint(bundles, bundles.get(i));
                boolean room = bundles.get(i).size() + bundles.get(j).size() <= facts * MOST_OF_PAPER;
                boolean same = theming.isJoint(joint) && joint.equals(joint(bundles, bundles.get(j)));
                if (room && (same || apart(bundles.get(i), bundles.get(j)))) {
                    join(bundles, i, j);
                }
            }
        }
    }

    private static boolean thin(List<Bundle> all, Bundle bundle) {
        int told = all.stream().mapToInt(Merging::characters).sum();
        return bundle.size() <= SMALL && characters(bundle) < THIN * told / all.size();
    }

    private static int characters(Bundle bundle) {
        return bundle.byTheme().values().stream().flatMap(List::stream)
                .flatMap(fact -> fact.cells().stream().skip(2)).mapToInt(cell -> cell.text().length()).sum();
    }

    /** Is it the common cause, which is not the unit's own business (乡村振兴 for an organisation department)? */
    boolean isCentre(Bundle bundle) {
        return theming.isCentre(bundle.byTheme().keySet(), business);
    }

    /** Would three or more themes stand together that have no name in common? */
    private boolean nameless(List<Bundle> all, Bundle a, Bundle b) {
        LinkedHashMap<String, List<Fact>> both = new LinkedHashMap<>(a.byTheme());
        both.putAll(b.byTheme());
        return both.size() > 2 && joint(all, new Bundle(both)).isEmpty();
    }

    /** Is the smaller of the two a part of the common cause that stands alone? */
    private boolean apart(Bundle a, Bundle b) {
        List<String> themes = new ArrayList<>(a.byTheme().keySet());
        themes.addAll(b.byTheme().keySet());
        return themes.size() > 2 && Math.min(a.size(), b.size()) <= SMALL && theming.isCentre(themes, business);
    }

    /** The name for all themes of a bundle; a name under which most of the paper would stand says nothing. */
    String joint(List<Bundle> all, Bundle bundle) {
        if (bundle.byTheme().size() == 1) {
            return bundle.largest();
        }
        String joint = theming.joint(bundle.byTheme().keySet(), business);
        int facts = all.stream().mapToInt(Bundle::size).sum();
        int under = all.stream()
                .flatMap(b -> b.byTheme().entrySet().stream())
                .filter(e -> joinsUnder(joint, bundle, e.getKey()))
                .mapToInt(e -> e.getValue().size())
                .sum();
        return under > facts * SAYS_NOTHING ? "" : joint;
    }

    private boolean joinsUnder(String joint, Bundle bundle, String theme) {
        List<String> themes = new ArrayList<>(bundle.byTheme().keySet());
        themes.add(theme);
        return theming.joint(themes, business).equals(joint);
    }

    private boolean leading(Bundle bundle) {
        return bundle.byTheme().keySet().stream().anyMatch(t -> theming.family(t).equals(LEADING));
    }

    /** In the place of the larger one, or of what must lead (政治); the themes in the brief's order. */
    private void join(List<Bundle> bundles, int first, int second) {
        LinkedHashMap<String, List<Fact>> joined = new LinkedHashMap<>(bundles.get(first).byTheme());
        joined.putAll(bundles.get(second).byTheme());
        boolean larger = bundles.get(first).size() >= bundles.get(second).size();
        boolean leads = leading(bundles.get(first)) || larger && !leading(bundles.get(second));
        int at = leads ? first : second;
        bundles.set(at, new Bundle(joined));
        bundles.remove(at == first ? second : first);
    }

    /** On average over their themes; being of the family to which most of the paper belongs says little. */
    private double kinship(List<Bundle> all, Bundle a, Bundle b) {
        double sum = 0;
        for (String one : a.byTheme().keySet()) {
            for (String other : b.byTheme().keySet()) {
                double kin = theming.kinship(one, other, business);
                sum += kin - (kin >= Theming.SAME_JOINT && share(all, one) > SAYS_NOTHING ? Theming.SAME_FAMILY - HALF : 0);
            }
        }
        return Math.max(0, sum / (a.byTheme().size() * b.byTheme().size()));
    }

    /** The share of the paper that is of a theme's family. */
    private double share(List<Bundle> all, String theme) {
        int facts = 0;
        int kin = 0;
        for (Bundle bundle : all) {
            for (Map.Entry<String, List<Fact>> entry : bundle.byTheme().entrySet()) {
                facts += entry.getValue().size();
                kin += theming.akin(entry.getKey(), theme) ? entry.getValue().size() : 0;
            }
        }
        return kin / (double) Math.max(1, facts);
    }
}
