/** The benchmarks behind {@code ./stathouse bench}; {@code docs/benchmarks.md} says what each measures and against whom. */
@NullMarked
package org.stathouse.bench;

import org.jspecify.annotations.NullMarked;
