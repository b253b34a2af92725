"""A dict whose items are attributes too."""


class Config(dict):
    def __getattr__(self, name):
        try:
            value = self[name]
        except KeyError:
            raise AttributeError(name)
        return Config(value) if isinstance(value, dict) else value

    def __setattr__(self, name, value):
        self[name] = value


cfg = Config(db={"host": "h", "ports": [1, 2]}, debug=True)
cfg.extra = 1
print(cfg.db.host, cfg.db.ports, cfg.debug, cfg["extra"], hasattr(cfg, "none"), sorted(cfg), len(cfg.db))
