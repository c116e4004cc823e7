package vn.tongket.planning.document.certificate;

import java.time.LocalDate;
import java.util.List;
import vn.tongket.planning.document.DocumentNumber;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.wording.PrintedText;

/**
 * What is printed on one certificate of merit (giấy khen).
 *
 * @param form what it is: {@code Giấy khen}, {@code Bằng khen}
 * @param conferrer who confers it, below the national title: {@code CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG …}
 * @param awardee whom it is given to
 * @param achievement {@code Đã có thành tích xuất sắc trong …}
 * @param decision the decision that it rests on
 * @param signature at the right
 * @param verification what the QR code in the corner says; empty for no code
 */
public record CertificateSheet(
        String form,
        String conferrer,
        Awardee awardee,
        String achievement,
        Decision decision,
        SignatureBlock signature,
        String verification) {

    private static final String GAP = "\u2026".repeat(6);

    public CertificateSheet {
        form = PrintedText.clean(form);
        conferrer = PrintedText.clean(conferrer);
        achievement = PrintedText.clean(achievement);
        verification = PrintedText.clean(verification);
    }

    /**
     * A person or a collective that is rewarded (cá nhân, tập thể được khen thưởng).
     *
     * @param honorific {@code Ông}, {@code Bà}; empty for a collective
     * @param details position and unit, one a line
     */
    public record Awardee(String honorific, String name, List<String> details) {
        public Awardee {
            honorific = PrintedText.clean(honorific);
            name = PrintedText.clean(name);
            details = PrintedText.clean(details);
        }
    }

    /**
     * The decision on the award (quyết định khen thưởng) with the entry in the register of awards.
     *
     * @param date of the decision and of the certificate; {@code null} leaves gaps
     * @param registerNumber number in the register of awards (sổ khen thưởng); empty for a gap
     */
    public record Decision(DocumentNumber number, String place, LocalDate date, String registerNumber) {
        public Decision {
            place = PrintedText.clean(place);
            registerNumber = PrintedText.clean(registerNumber);
        }

        String registerEntry() {
            return registerNumber.isEmpty() ? GAP : registerNumber;
        }
    }
}
