package vn.tongket.attendance.seating.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.seating.Delegate;
import vn.tongket.planning.document.pdf.PdfPress;
import vn.tongket.planning.document.pdf.Xhtml;

/** Lists of guests with their seats (danh sách đại biểu và chỗ ngồi), ATT-141. */
final class SeatLists {

    private static final List<String> HEADS = List.of("STT", "Họ và tên", "Chức vụ, đơn vị", "Chỗ ngồi", "Ghi chú");

    private final ConferenceInfo conference;
    private final Xhtml page;

    SeatLists(ConferenceInfo conference, String title) {
        this.conference = conference;
        page = Cards.page(title, conference, "seat-lists.css");
    }

    /** In the order given, a new page for each door; one list when no guest has a door of his own. */
    byte[] byDoor(List<Placed> guests) {
        Map<String, List<Placed>> doors = new LinkedHashMap<>();
        guests.stream()
                .map(Placed::door)
                .distinct()
                .sorted()
                .forEach(door -> doors.put(
                        door,
                        guests.stream()
                                .filter(guest -> guest.door().equals(door))
                                .toList()));
        doors.forEach((door, those) -> list(
                door.isEmpty() ? (doors.size() == 1 ? "Theo thứ tự lễ tân" : "Chưa có cửa riêng") : "Cửa: " + door,
                those));
        return new PdfPress().print(page);
    }

    byte[] byName(List<Placed> guests) {
        list("Xếp theo tên", guests);
        return new PdfPress().print(page);
    }

    private void list(String heading, List<Placed> guests) {
        Element part = page.add(page.body(), "div", "part");
        page.add(
                part,
                "div",
                "body",
                conference.letterhead().issuingBody() == null
                        ? ""
                        : conference.letterhead().issuingBody());
        page.add(part, "h1", "", "DANH SÁCH ĐẠI BIỂU VÀ CHỖ NGỒI");
        page.add(part, "div", "event", conference.event());
        page.add(part, "h2", "", heading + " (" + guests.size() + " đại biểu)");
        Element table = page.add(part, "table", "");
        Element head = page.add(page.add(table, "thead", ""), "tr", "");
        HEADS.forEach(text -> page.add(head, "th", "", text));
        Element body = page.add(table, "tbody", "");
        for (int i = 0; i < guests.size(); i++) {
            row(page.add(body, "tr", ""), i + 1, guests.get(i));
        }
    }

    private void row(Element row, int number, Placed guest) {
        page.add(row, "td", "number", String.valueOf(number));
        page.add(row, "td", "name", guest.delegate().calledName());
        page.add(row, "td", "", guest.delegate().described());
        page.add(row, "td", "seat", guest.seat());
        page.add(row, "td", "note", note(guest.delegate()));
    }

    private static String note(Delegate delegate) {
        if (!delegate.awardee()) {
            return "";
        }
        return delegate.stage() == null ? "Khen thưởng" : "Khen thưởng, thứ tự " + delegate.stage();
    }
}
