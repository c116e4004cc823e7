package vn.tongket.web.awards.honour;

import java.util.List;
import vn.tongket.awards.statistics.Share;

/** A line of a statistic with the lengths of its bar, in hundredths of the longest (thanh biểu đồ). */
public record Bar(Share share, double collectives, double persons) {

    static List<Bar> of(List<Share> shares) {
        long longest = shares.stream().mapToLong(Share::total).max().orElse(0);
        return shares.stream()
                .map(share -> new Bar(share, length(share.collectives(), longest), length(share.persons(), longest)))
                .toList();
    }

    private static double length(long part, long longest) {
        return longest == 0 ? 0 : 100.0 * part / longest;
    }
}
