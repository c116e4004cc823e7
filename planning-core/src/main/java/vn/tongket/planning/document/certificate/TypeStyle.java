package vn.tongket.planning.document.certificate;

import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.font.Typeface;

/** How a text on a blank is set (kiểu chữ trên phôi); it shrinks from the largest size as far as it has to. */
public record TypeStyle(Typeface face, int largest, Align align) {}
