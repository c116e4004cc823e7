package vn.tongket.planning.guard.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;

/** Looks at the font and the colour of the letters (phông chữ, màu chữ), GRD-19. */
final class LettersCheck {

    private static final String ORDERED = "Times New Roman";
    private static final Set<String> OF_SYMBOLS = Set.of("Symbol", "Wingdings", "Wingdings 2", "Wingdings 3");
    private static final int MOST_FONTS = 5;

    private LettersCheck() {}

    static void check(WordForm form, Found found) {
        Map<String, String> others = new LinkedHashMap<>();
        String coloured = null;
        for (FormLine line : form.lines()) {
            for (Look look : line.looks().keySet()) {
                if (!look.font().equalsIgnoreCase(ORDERED) && !OF_SYMBOLS.contains(look.font())) {
                    others.putIfAbsent(look.font(), line.text());
                }
                coloured = coloured == null && !look.black() ? line.text() : coloured;
            }
        }
        others.entrySet().stream()
                .limit(MOST_FONTS)
                .forEach(font -> found.add(GuardRule.LETTERS_FONT, FindingPart.PAGE, font.getKey(), font.getValue()));
        if (coloured != null) {
            found.add(GuardRule.LETTERS_COLOUR, FindingPart.PAGE, coloured);
        }
    }
}
