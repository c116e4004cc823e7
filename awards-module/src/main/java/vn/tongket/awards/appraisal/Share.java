package vn.tongket.awards.appraisal;

import java.io.Serializable;

/**
 * What one criterion brings to a candidate (điểm thành phần).
 *
 * @param points of 100; null as long as nobody scored
 * @param brings {@code points × weight / 100}
 */
public record Share(String criterion, int weight, Integer points, double brings) implements Serializable {

    static Share of(Criterion criterion, Integer points) {
        double brings = points == null ? 0 : points * criterion.weight() / 100.0;
        return new Share(criterion.name(), criterion.weight(), points, brings);
    }
}
