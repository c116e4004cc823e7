package vn.tongket.planning.register;

import java.io.Serializable;
import vn.tongket.planning.directory.UnitId;

/**
 * Which part of the outgoing register is wanted (phạm vi tra cứu sổ).
 *
 * @param kind null for all kinds
 */
public record RegisterSearch(UnitId body, DocumentKind kind, int year, String words) implements Serializable {}
