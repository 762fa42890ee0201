@NullMarked
package org.stathouse.stat.api;

import org.jspecify.annotations.NullMarked;
