package vn.tongket.kernel.planted;

import vn.tongket.planning.planted.OpenService;

/** Breaks: the kernel is the bottom. */
public class SeesPlanning {

    OpenService planning;
}
