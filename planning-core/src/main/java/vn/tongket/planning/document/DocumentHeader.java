package vn.tongket.planning.document;

import java.time.LocalDate;
import vn.tongket.planning.document.wording.OfficialDate;
import vn.tongket.planning.document.wording.PrintedText;

/** What stands above the name of a document (phần mở đầu): issuer, number, place and date, urgency. */
public record DocumentHeader(IssuerBlock issuer, DocumentNumber number, String place, LocalDate date, Urgency urgency) {

    public DocumentHeader {
        place = PrintedText.clean(place);
    }

    /** The line under the national motto: {@code Hồng Ngự, ngày 08 tháng 6 năm 2021}. */
    public String placeAndDate() {
        return (place.isEmpty() ? "" : place + ", ") + OfficialDate.inWords(date);
    }
}
