package vn.tongket.attendance.seating.paper;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import vn.tongket.attendance.conference.ConferenceInfo;
import vn.tongket.attendance.seating.RoomMap;
import vn.tongket.attendance.seating.SeatCell;
import vn.tongket.attendance.seating.SeatLine;
import vn.tongket.planning.document.certificate.FittedText;
import vn.tongket.planning.document.font.Typeface;
import vn.tongket.planning.document.pdf.PdfPress;
import vn.tongket.planning.document.pdf.Xhtml;

/** The printed map (sơ đồ chỗ ngồi), A3 landscape; a large hall goes over several sheets with the same scale. */
final class SeatMapSheet {

    private static final double WIDTH_MM = 372;
    private static final double LETTER_MM = 9;
    private static final double HEIGHT_MM = 214;
    private static final int MOST_COLUMNS = 22;
    private static final double WIDEST_MM = 32;
    private static final double HIGHEST_MM = 18;
    private static final double LOWEST_MM = 9.5;

    private final ConferenceInfo conference;
    private final Xhtml page;

    SeatMapSheet(ConferenceInfo conference) {
        this.conference = conference;
        page = Cards.page("Sơ đồ chỗ ngồi", conference, "seat-map.css");
    }

    byte[] pdf(List<RoomMap> rooms) {
        rooms.stream().filter(room -> !room.use().room().point()).forEach(this::room);
        rooms.stream().filter(room -> room.use().room().point()).forEach(this::point);
        return new PdfPress().print(page);
    }

    private void room(RoomMap room) {
        double height = Math.max(
                LOWEST_MM, Math.min(HIGHEST_MM, HEIGHT_MM / room.lines().size()));
        int down = (int) (HEIGHT_MM / height);
        int parts = (room.columns() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        int across = (room.columns() + parts - 1) / parts;
        double width = Math.min(WIDEST_MM, WIDTH_MM / across);
        for (int y = 0; y < room.lines().size(); y += down) {
            for (int x = 0; x < room.columns(); x += across) {
                Scale scale = new Scale(x, Math.min(x + across, room.columns()), width, height);
                sheet(
                        room,
                        room.lines().subList(y, Math.min(y + down, room.lines().size())),
                        scale);
            }
        }
    }

    /** The columns on one sheet and the size of a seat. */
    private record Scale(int from, int to, double width, double height) {

        String at(double x, double y, double width, double height) {
            return String.format(Locale.ROOT, "left:%.2fmm;top:%.2fmm;width:%.2fmm;height:%.2fmm", x, y, width, height);
        }

        double left() {
            return LETTER_MM + (WIDTH_MM - (to - from) * width) / 2;
        }
    }

    private void sheet(RoomMap room, List<SeatLine> lines, Scale scale) {
        Element sheet = page.add(page.body(), "div", "sheet");
        head(sheet, room);
        page.add(sheet, "div", "stage", "SÂN KHẤU");
        Element map = page.add(sheet, "div", "map");
        for (int y = 0; y < lines.size(); y++) {
            SeatLine line = lines.get(y);
            letter(map, line.label(), scale.at(scale.left() - LETTER_MM, y * scale.height(), 7, scale.height()));
            for (int x = scale.from(); x < scale.to(); x++) {
                if (line.cells().get(x).seat()) {
                    double left = scale.left() + (x - scale.from()) * scale.width();
                    cell(
                            map,
                            line.cells().get(x),
                            scale.at(left + 0.5, y * scale.height() + 0.5, scale.width() - 1, scale.height() - 1),
                            scale);
                }
            }
        }
    }

    private void head(Element sheet, RoomMap room) {
        page.add(sheet, "h1", "", "SƠ ĐỒ CHỖ NGỒI - " + room.use().room().name());
        page.add(sheet, "div", "event", conference.event() + " · " + room.taken() + " đại biểu");
    }

    private void letter(Element map, String label, String at) {
        page.add(map, "div", "letter", label).setAttribute("style", at);
    }

    private void cell(Element map, SeatCell cell, String at, Scale scale) {
        Element seat = page.add(map, "div", "seat " + cell.look());
        seat.setAttribute("style", at);
        page.add(seat, "div", "label", cell.blocked() ? "×" : cell.spot().label());
        if (cell.guest() != null) {
            String name = cell.guest().calledName();
            FittedText room =
                    new FittedText(Typeface.REGULAR, 10, 5, scale.width() - 3, Math.max(4, scale.height() - 5.5));
            page.add(seat, "div", "name", name).setAttribute("style", "font-size:%dpt".formatted(room.size(name)));
        }
    }

    /** A point has no map: who takes part there, by name. */
    private void point(RoomMap room) {
        Element sheet = page.add(page.body(), "div", "sheet");
        head(sheet, room);
        Element list = page.add(sheet, "ol", "point");
        room.lines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.guest() != null)
                .forEach(cell -> page.add(
                        list,
                        "li",
                        "",
                        cell.guest().calledName() + ", " + cell.guest().described()));
    }
}
