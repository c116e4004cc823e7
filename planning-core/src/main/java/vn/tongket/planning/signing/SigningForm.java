package vn.tongket.planning.signing;

import java.util.ArrayList;
import java.util.List;

/** In which form somebody signs (thể thức đề ký): as head, KT., TL., TUQ. or Q. */
public enum SigningForm {
    HEAD(""),
    ACTING_HEAD(""),
    DEPUTY("KT. "),
    BY_ORDER("TL. "),
    BY_MANDATE("TUQ. ");

    static final String COLLECTIVE = "TM. ";

    private final String mark;

    SigningForm(String mark) {
        this.mark = mark;
    }

    /** Whether he who signs so may let others sign in his place. */
    public boolean leads() {
        return mark.isEmpty();
    }

    /** The lines above the title; only the head and his deputy sign on behalf of the collective. */
    List<String> lines(String collective, String headTitle) {
        List<String> lines = new ArrayList<>();
        if (collective != null && (leads() || this == DEPUTY)) {
            lines.add(COLLECTIVE + collective);
        }
        if (!leads()) {
            lines.add(mark + headTitle);
        }
        return lines;
    }

    String title(String title) {
        return this == ACTING_HEAD ? "Q. " + title : title;
    }
}
