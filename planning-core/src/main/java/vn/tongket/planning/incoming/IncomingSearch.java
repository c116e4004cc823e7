package vn.tongket.planning.incoming;

import java.io.Serializable;
import vn.tongket.planning.directory.UnitId;

/** Which part of the incoming register is wanted (phạm vi tra cứu sổ đến). */
public record IncomingSearch(UnitId body, int year, String words) implements Serializable {}
