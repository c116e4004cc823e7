/** Support for tests of all modules: a PostgreSQL, the persistence units on it, and archives for the container. */
package vn.tongket.testing;
