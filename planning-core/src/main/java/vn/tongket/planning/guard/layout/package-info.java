/** Checks of a plan against the layout of Decree 30/2020 (thể thức văn bản), and the repairs that are mechanical. */
package vn.tongket.planning.guard.layout;
