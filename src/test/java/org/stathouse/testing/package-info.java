/** What integration tests share: one Spring context on one PostgreSQL, a clock to move, and signing in. */
@NullMarked
package org.stathouse.testing;

import org.jspecify.annotations.NullMarked;
