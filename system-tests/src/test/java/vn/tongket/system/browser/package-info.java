/** The portal in Chromium: one plan's whole way, and every page on a phone, a tablet and a desk. */
package vn.tongket.system.browser;
