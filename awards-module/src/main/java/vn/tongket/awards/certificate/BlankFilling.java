package vn.tongket.awards.certificate;

import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.document.certificate.BlankSheet;
import vn.tongket.planning.document.certificate.CertificateSheet;
import vn.tongket.planning.document.certificate.PlacedCode;
import vn.tongket.planning.document.certificate.PlacedText;
import vn.tongket.planning.document.certificate.TypeStyle;
import vn.tongket.planning.document.wording.OfficialDate;

/** Puts what a certificate says into the places of a blank (điền nội dung vào phôi). */
final class BlankFilling {

    private final BlankDetail blank;

    BlankFilling(BlankDetail blank) {
        this.blank = blank;
    }

    BlankSheet sheet(CertificateSheet certificate) {
        List<PlacedText> texts = new ArrayList<>();
        List<PlacedCode> codes = new ArrayList<>();
        for (Place place : blank.places()) {
            if (place.field() == BlankField.CODE) {
                double size =
                        Math.min(place.widthMm().doubleValue(), place.heightMm().doubleValue());
                codes.add(new PlacedCode(certificate.verification(), left(place), top(place), size));
            } else {
                texts.add(new PlacedText(
                        text(place.field(), certificate),
                        left(place),
                        top(place),
                        place.widthMm().doubleValue(),
                        place.heightMm().doubleValue(),
                        new TypeStyle(place.face(), place.size(), place.align())));
            }
        }
        return new BlankSheet(texts, codes);
    }

    private static String text(BlankField field, CertificateSheet certificate) {
        CertificateSheet.Awardee awardee = certificate.awardee();
        CertificateSheet.Decision decision = certificate.decision();
        return switch (field) {
            case AWARDEE -> (awardee.honorific() + " " + awardee.name()).strip();
            case DETAILS -> String.join(", ", awardee.details());
            case ACHIEVEMENT -> certificate.achievement();
            case DECISION_NUMBER -> decision.number().text();
            case DECISION_DATE -> OfficialDate.inWords(decision.date());
            case REGISTER_NUMBER -> decision.registerNumber();
            case PLACE_AND_DATE -> decision.place() + ", " + OfficialDate.inWords(decision.date());
            case SIGNER_TITLE ->
                String.join(
                        " ",
                        String.join(" ", certificate.signature().authorityLines()),
                        certificate.signature().title());
            case SIGNER_NAME -> certificate.signature().name();
            case CODE -> certificate.verification();
        };
    }

    private static double left(Place place) {
        return place.leftMm().doubleValue();
    }

    private static double top(Place place) {
        return place.topMm().doubleValue();
    }
}
