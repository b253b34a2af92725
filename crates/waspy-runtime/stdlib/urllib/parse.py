"""`urllib.parse`: addresses taken apart and put together by RFC 3986, text in them quoted, queries. Of texts, not of bytes."""

from collections import namedtuple
from stdlib.urllib._address import address_host, address_password, address_port, address_user, checked_brackets
from stdlib.urllib._quoting import quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes

uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip", "sips", "mms", "sftp", "tel"]
uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtsps", "rtspu",
    "sftp", "svn", "svn+ssh", "ws", "wss",
]
uses_netloc = [
    "", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews", "prospero", "rtsp",
    "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss", "itms-services",
]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."

_SplitBase = namedtuple("_SplitBase", "scheme netloc path query fragment")
_ParseBase = namedtuple("_ParseBase", "scheme netloc path params query fragment")
_DefragBase = namedtuple("_DefragBase", "url fragment")


class SplitResult(_SplitBase):
    """An address in five parts."""

    def geturl(self):
        return urlunsplit(self)

    @property
    def username(self):
        return address_user(self.netloc)

    @property
    def password(self):
        return address_password(self.netloc)

    @property
    def hostname(self):
        return address_host(self.netloc)

    @property
    def port(self):
        return address_port(self.netloc)


class ParseResult(_ParseBase):
    """An address in six parts: the parameters of the last part of the path by themselves."""

    def geturl(self):
        return urlunparse(self)

    @property
    def username(self):
        return address_user(self.netloc)

    @property
    def password(self):
        return address_password(self.netloc)

    @property
    def hostname(self):
        return address_host(self.netloc)

    @property
    def port(self):
        return address_port(self.netloc)


class DefragResult(_DefragBase):
    """An address and the fragment that it had."""

    def geturl(self):
        return f"{self.url}#{self.fragment}" if self.fragment else self.url


# Taking apart.


def urlsplit(url, scheme="", allow_fragments=True):
    """`scheme://netloc/path?query#fragment` in parts."""
    url = _without_controls(url.lstrip(_CONTROLS))
    scheme = _without_controls(scheme.strip(_CONTROLS))
    colon = url.find(":")
    if colon > 0 and url[0].isascii() and url[0].isalpha() and _are_scheme(url[:colon]):
        scheme, url = url[:colon].lower(), url[colon + 1 :]
    netloc = query = fragment = ""
    if url.startswith("//"):
        end = min([at for at in (url.find(c, 2) for c in "/?#") if at >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        checked_brackets(netloc)
    if allow_fragments and "#" in url:
        url, _, fragment = url.partition("#")
    if "?" in url:
        url, _, query = url.partition("?")
    return SplitResult(scheme, netloc, url, query, fragment)


_CONTROLS = "".join([chr(n) for n in range(33)])


def _without_controls(url):
    """Line ends and tabs do not count."""
    return url.replace("\t", "").replace("\r", "").replace("\n", "")


def _are_scheme(text):
    for c in text:
        if c not in scheme_chars:
            return False
    return True


def urlparse(url, scheme="", allow_fragments=True):
    parts = urlsplit(url, scheme, allow_fragments)
    path, params = parts.path, ""
    if parts.scheme in uses_params and ";" in path:
        path, params = _split_params(path)
    return ParseResult(parts.scheme, parts.netloc, path, params, parts.query, parts.fragment)


def _split_params(path):
    """Parameters belong to the last part of a path."""
    at = path.find(";", path.rfind("/")) if "/" in path else path.find(";")
    return (path, "") if at < 0 else (path[:at], path[at + 1 :])


def urldefrag(url):
    if "#" not in url:
        return DefragResult(url, "")
    parts = urlparse(url)
    return DefragResult(urlunparse((parts.scheme, parts.netloc, parts.path, parts.params, parts.query, "")), parts.fragment)


# Putting together.


def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    if params:
        url = f"{url};{params}"
    return urlunsplit((scheme, netloc, url, query, fragment))


def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    if netloc or scheme and scheme in uses_netloc and url[:2] != "//":
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + (netloc or "") + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    if fragment:
        url = url + "#" + fragment
    return url


def urljoin(base, url, allow_fragments=True):
    """The address that a reference means in a document at the base."""
    if not base:
        return url
    if not url:
        return base
    of = urlparse(base, "", allow_fragments)
    to = urlparse(url, of.scheme, allow_fragments)
    if to.scheme != of.scheme or to.scheme not in uses_relative:
        return url
    netloc = to.netloc
    if to.scheme in uses_netloc:
        if netloc:
            return urlunparse(to)
        netloc = of.netloc
    if not to.path and not to.params:
        return urlunparse((to.scheme, netloc, of.path, of.params, to.query or of.query, to.fragment))
    path = _joined_path(of.path, to.path)
    return urlunparse((to.scheme, netloc, path, to.params, to.query, to.fragment))


def _joined_path(base, path):
    """The path from where the base stands, without `.` and `..`."""
    if path.startswith("/"):
        parts = path.split("/")
    else:
        parts = (base[: base.rfind("/") + 1] + path).split("/")
        parts = parts[:1] + [part for part in parts[1:-1] if part] + parts[1:][-1:]
    kept = []
    for part in parts:
        if part == "..":
            if kept:
                kept.pop()
        elif part != ".":
            kept.append(part)
    if parts[-1] in (".", ".."):
        kept.append("")
    return "/".join(kept) or "/"


# Queries.


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """Names and values as a query; with `doseq` a value that is a sequence gives its name for each element."""
    pairs = []
    if hasattr(query, "items"):
        items = list(query.items())
    elif isinstance(query, str) or not hasattr(query, "__len__"):
        raise TypeError("not a valid non-string sequence or mapping object")
    else:
        items = list(query)
        if items and not isinstance(items[0], tuple):
            raise TypeError("not a valid non-string sequence or mapping object")
    for name, value in items:
        key = _quoted(name, safe, encoding, errors, quote_via)
        if not doseq or isinstance(value, (str, bytes)) or not hasattr(value, "__len__"):
            pairs.append(key + "=" + _quoted(value, safe, encoding, errors, quote_via))
        else:
            for one in value:
                pairs.append(key + "=" + _quoted(one, safe, encoding, errors, quote_via))
    return "&".join(pairs)


def _quoted(value, safe, encoding, errors, quote_via):
    if isinstance(value, bytes):
        return quote_via(value, safe)
    return quote_via(str(value), safe, encoding, errors)


def parse_qs(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"
):
    """The query as a dict of lists."""
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"
):
    """The query as a list of names and values."""
    if not separator or not isinstance(separator, str):
        raise ValueError("Separator must be of type string or bytes.")
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    found = []
    for field in qs.split(separator):
        if not field and not strict_parsing:
            continue
        name, sign, value = field.partition("=")
        if not sign and strict_parsing:
            raise ValueError(f"bad query field: {field!r}")
        if value or keep_blank_values:
            name = unquote(name.replace("+", " "), encoding, errors)
            found.append((name, unquote(value.replace("+", " "), encoding, errors)))
    return found
