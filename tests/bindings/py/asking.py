"""Numbers cross, and the host is asked."""

import host


def twice(n: int) -> float:
    return 2 * host.price("sku-" + str(n))
