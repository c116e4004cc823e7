package vn.tongket.web.api.plan;

import java.util.List;
import vn.tongket.planning.amendment.Consequence;
import vn.tongket.web.api.Codes;

/** What a change of a plan would touch, as other programs read it (ảnh hưởng của việc điều chỉnh). */
public record ConsequenceView(String kind, long count, List<String> details) {

    /** All of a change; empty when it touches nobody. */
    public record All(List<ConsequenceView> items) {}

    static All all(List<Consequence> found) {
        return new All(found.stream()
                .map(one -> new ConsequenceView(Codes.of(one.kind()), one.count(), one.details()))
                .toList());
    }
}
