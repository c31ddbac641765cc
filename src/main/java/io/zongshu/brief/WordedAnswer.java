package io.zongshu.brief;

import java.math.BigDecimal;
import java.util.Optional;

/** What is told where it is no quantity. */
sealed interface WordedAnswer {
    /** Whether both may be true of one thing. */
    boolean agrees(WordedAnswer other);

    /** Whether the one looks like the other written wrongly: 第168位 and 第186位, 4月9日 and 4月19日. */
    default boolean isSlipOf(WordedAnswer other) {
        return false;
    }

    /** What is asked, for people, behind what it is asked of; empty if that says it. */
    String asked();

    /** When it was, of an event; empty of all else. */
    default Optional<WrittenDate> date() {
        return Optional.empty();
    }

    /** When something happened. */
    record Day(WrittenDate when) implements WordedAnswer {
        /** A day is written as month and day: 611. */
        private static final int HUNDRED = 100;

        @Override
        public boolean agrees(WordedAnswer other) {
            return other instanceof Day day && when.meets(day.when);
        }

        // The same day of another month, or a day of the same month that shares a digit.
        @Override
        public boolean isSlipOf(WordedAnswer other) {
            if (!(other instanceof Day day) || agrees(other) || when.first() != when.last() || day.when.first() != day.when.last()) {
                return false;
            }
            int mine = when.first() % HUNDRED;
            int theirs = day.when.first() % HUNDRED;
            boolean sameMonth = when.first() / HUNDRED == day.when.first() / HUNDRED;
            return sameMonth ? String.valueOf(mine).chars().anyMatch(digit -> String.valueOf(theirs).indexOf(digit) >= 0) : mine == theirs;
        }

        @Override
        public String asked() {
            return "时间";
        }

        @Override
        public Optional<WrittenDate> date() {
            return Optional.of(when);
        }
    }

    /** A place in an order, from 1. */
    record Place(int place) implements WordedAnswer {
        private static final int LAST_DIGIT = 9;

        @Override
        public boolean agrees(WordedAnswer other) {
            return other instanceof Place there && place == there.place;
        }

        @Override
        public boolean isSlipOf(WordedAnswer other) {
            return other instanceof Place there && place > LAST_DIGIT && ValueEvidence.swapped(point(place), point(there.place));
        }

        private static ValueRange point(int place) {
            return ValueRange.point(BigDecimal.valueOf(place));
        }

        @Override
        public String asked() {
            return "排名";
        }
    }

    /** What was granted. */
    record Granted(Award award) implements WordedAnswer {
        @Override
        public boolean agrees(WordedAnswer other) {
            return other instanceof Granted granted && award.agrees(granted.award);
        }

        @Override
        public String asked() {
            return "";
        }
    }

    /** Who holds a post, who led something, who alone was chosen: 副市长林守渔 and 林守渔 are one. */
    record Holder(String person) implements WordedAnswer {
        @Override
        public boolean agrees(WordedAnswer other) {
            return other instanceof Holder holder && (person.endsWith(holder.person) || holder.person.endsWith(person));
        }

        @Override
        public String asked() {
            return "人选";
        }
    }

    /**
     * How far something has come, by the stages of worded-values.yaml from 1.
     *
     * @param least the stage that it has reached; 0 if nothing says
     * @param below a stage that it has not reached
     */
    record Progress(int least, int below) implements WordedAnswer {
        @Override
        public boolean agrees(WordedAnswer other) {
            return other instanceof Progress there && least < there.below && there.least < below;
        }

        @Override
        public String asked() {
            return "进展";
        }
    }
}
