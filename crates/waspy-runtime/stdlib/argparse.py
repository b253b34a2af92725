"""`argparse`: command lines with options, arguments and subcommands."""

from stdlib.argparse._actions import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE
from stdlib.argparse._actions import Action, ArgumentError, ArgumentTypeError, BooleanOptionalAction, Namespace
from stdlib.argparse._help import ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter
from stdlib.argparse._help import RawDescriptionHelpFormatter, RawTextHelpFormatter
from stdlib.argparse._parser import ArgumentParser
