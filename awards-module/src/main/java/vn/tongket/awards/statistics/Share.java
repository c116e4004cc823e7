package vn.tongket.awards.statistics;

import java.io.Serializable;

/** One line of a statistic (một dòng thống kê): the label is a name, or a code that the page has words for. */
public record Share(String label, long collectives, long persons, long money) implements Serializable {

    public Share named(String name) {
        return new Share(name, collectives, persons, money);
    }

    public long total() {
        return collectives + persons;
    }
}
