@NullMarked
package org.stathouse.stat.session;

import org.jspecify.annotations.NullMarked;
