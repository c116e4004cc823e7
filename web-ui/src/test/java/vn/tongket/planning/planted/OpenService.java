package vn.tongket.planning.planted;

import jakarta.ejb.Stateless;

/** Breaks: session beans say who may call them, and keep their own view beside an interface. */
@Stateless
public class OpenService implements OpenDirectory {}
