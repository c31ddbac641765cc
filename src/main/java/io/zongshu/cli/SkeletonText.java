package io.zongshu.cli;

import io.zongshu.bank.Skeleton;
import java.util.ArrayList;
import java.util.List;

/** Learned skeletons for people. */
final class SkeletonText {
    private SkeletonText() {}

    static List<String> lines(List<Skeleton> skeletons) {
        List<String> lines = new ArrayList<>();
        for (Skeleton skeleton : skeletons) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(PhraseMessages.skeleton(skeleton.genre(), skeleton.papers().size()));
            if (!skeleton.openingMoves().isEmpty()) {
                lines.add(PhraseMessages.opening(skeleton.openingMoves()));
            }
            for (Skeleton.Section section : skeleton.sections()) {
                lines.add(PhraseMessages.section(
                        section.theme(), (int) Math.round(section.share() * 100), section.documents()));
            }
            if (!skeleton.closingMoves().isEmpty()) {
                lines.add(PhraseMessages.closing(skeleton.closingMoves()));
            }
        }
        return lines;
    }
}
