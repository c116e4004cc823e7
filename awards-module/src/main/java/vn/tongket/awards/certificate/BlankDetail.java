package vn.tongket.awards.certificate;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** A pre-printed blank with its places (phôi giấy khen). */
public record BlankDetail(
        String id, String name, BigDecimal widthMm, BigDecimal heightMm, List<Place> places, long version)
        implements Serializable {}
