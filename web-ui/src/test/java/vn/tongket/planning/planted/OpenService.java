package vn.tongket.planning.planted;

import jakarta.ejb.Stateless;

/** Breaks: session beans say who may call them. */
@Stateless
public class OpenService {}
