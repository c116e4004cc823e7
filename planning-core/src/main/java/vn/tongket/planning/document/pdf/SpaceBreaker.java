package vn.tongket.planning.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Breaks lines at spaces only (ngắt dòng). The usual breaker also breaks at "/" and "-", which tears symbols such as
 * {@code 03/KH-UBBC} and the closing mark apart.
 */
final class SpaceBreaker implements FSTextBreaker {

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        int space = text.indexOf(' ', position);
        while (space >= 0 && space + 1 < text.length() && text.charAt(space + 1) == ' ') {
            space++;
        }
        if (space < 0) {
            return -1;
        }
        position = space + 1;
        return space;
    }
}
