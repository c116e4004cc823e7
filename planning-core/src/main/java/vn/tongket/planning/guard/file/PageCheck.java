package vn.tongket.planning.guard.file;

import vn.tongket.planning.guard.finding.FindingPart;
import vn.tongket.planning.guard.finding.Found;
import vn.tongket.planning.guard.finding.GuardRule;

/** Looks at paper, margins and the place of the page's number (khổ giấy, lề trang, số trang), GRD-18. */
final class PageCheck {

    private static final int SHORT_SIDE = 210;
    private static final int LONG_SIDE = 297;

    private PageCheck() {}

    static void check(WordForm form, Found found) {
        form.pages().stream()
                .filter(page -> !a4(page))
                .findFirst()
                .ifPresent(page -> found.add(
                        GuardRule.PAGE_SIZE, FindingPart.PAGE, millimetres(page.width()), millimetres(page.height())));
        form.pages().stream()
                .limit(1)
                .filter(PageForm::lying)
                .forEach(page -> found.add(GuardRule.PAGE_LYING, FindingPart.PAGE));
        form.pages().stream()
                .filter(page -> !framed(page))
                .findFirst()
                .ifPresent(page -> found.add(
                        GuardRule.PAGE_MARGINS,
                        FindingPart.PAGE,
                        millimetres(page.top()),
                        millimetres(page.bottom()),
                        millimetres(page.left()),
                        millimetres(page.right())));
        if (form.numberedAtFoot()) {
            found.add(GuardRule.PAGE_NUMBER_AT_FOOT, FindingPart.PAGE);
        }
    }

    private static boolean a4(PageForm page) {
        long shorter = PageForm.millimetres(Math.min(page.width(), page.height()));
        long longer = PageForm.millimetres(Math.max(page.width(), page.height()));
        return Math.abs(shorter - SHORT_SIDE) <= 1 && Math.abs(longer - LONG_SIDE) <= 1;
    }

    /** A page that lies is measured like one that stands. */
    private static boolean framed(PageForm page) {
        return page.lying()
                || within(page.top(), 20, 25)
                        && within(page.bottom(), 20, 25)
                        && within(page.left(), 30, 35)
                        && within(page.right(), 15, 20);
    }

    private static boolean within(int twips, int least, int most) {
        long millimetres = PageForm.millimetres(twips);
        return millimetres >= least && millimetres <= most;
    }

    private static String millimetres(int twips) {
        return String.valueOf(PageForm.millimetres(twips));
    }
}
