/** The EAR on Payara Server, brought there by the very commands of {@code docs/deploy}. */
package vn.tongket.system.server;
