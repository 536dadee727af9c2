# amounts of two currencies are never added
book fjord-analytics
$ deals forecast --currency EUR
! deals: 2 opportunities are in NOK: conversion to EUR needs rates, which forecast does not use yet
!   hint: --currency each shows each currency by itself
? 2
$ deals forecast --currency USD
! deals: 28 opportunities are in EUR and NOK: conversion to USD needs rates, which forecast does not use yet
!   hint: --currency each shows each currency by itself
? 2
$ deals forecast --currency euro
! deals: unknown currency "euro"
!   hint: did you mean "EUR"?
? 2
