package vn.tongket.planning.document.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.tongket.planning.document.Annex;

/** A section of a Word file (phần): A4 upright or landscape, with page numbers of its own from 1. */
enum Section {
    PORTRAIT(210, 297),
    LANDSCAPE(297, 210);

    private static final int LEFT_MM = 30;
    private static final int RIGHT_MM = 15;
    private static final int TOP_MM = 20;
    private static final int HEADER_MM = 10;

    private final int widthMm;
    private final int heightMm;

    Section(int widthMm, int heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    static Section of(Annex annex) {
        return annex.isLandscape() ? LANDSCAPE : PORTRAIT;
    }

    int textWidthMm() {
        return widthMm - LEFT_MM - RIGHT_MM;
    }

    /** The first page of a section shows no number: {@code titlePg} without a header of its own. */
    void describe(CTSectPr section, String pageNumberHeader) {
        if (section.sizeOfHeaderReferenceArray() == 0) {
            var reference = section.addNewHeaderReference();
            reference.setType(STHdrFtr.DEFAULT);
            reference.setId(pageNumberHeader);
        }
        size(section.addNewPgSz());
        margins(section.addNewPgMar());
        section.addNewPgNumType().setStart(BigInteger.ONE);
        section.addNewTitlePg();
    }

    private void size(CTPageSz size) {
        size.setW(twips(widthMm));
        size.setH(twips(heightMm));
        size.setOrient(this == LANDSCAPE ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    }

    private static void margins(CTPageMar margins) {
        margins.setTop(twips(TOP_MM));
        margins.setBottom(twips(TOP_MM));
        margins.setLeft(twips(LEFT_MM));
        margins.setRight(twips(RIGHT_MM));
        margins.setHeader(twips(HEADER_MM));
        margins.setFooter(twips(HEADER_MM));
        margins.setGutter(BigInteger.ZERO);
    }

    private static BigInteger twips(int mm) {
        return BigInteger.valueOf(Length.mm(mm));
    }
}
