/** Who may reach what over HTTP, and the headers that every answer carries. */
@NullMarked
package org.stathouse.shell.security;

import org.jspecify.annotations.NullMarked;
